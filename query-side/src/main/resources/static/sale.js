// What a quote or an invoice adds up to while it is written: the same sums as those that are kept, VAT on the sum of each rate.
(() => {
  'use strict';
  const form = document.querySelector('form[data-sale]');
  if (!form) return;
  const lines = [...form.querySelectorAll('.sale-line')];
  const totals = form.querySelector('[data-totals]');
  const more = form.querySelector('[data-more-lines]');

  /** A typed number in whole parts of one over ten to the given power; nothing where it is none. */
  const parts = (typed, decimals) => {
    const number = typed.replace(/[\s\u202f\u00a0€%]/g, '').replace('−', '-').match(/^(-?)(\d{1,12})(?:[.,](\d+))?$/);
    if (!number || (number[3] ?? '').length > decimals) return 0n;
    return BigInt(`${number[1]}${number[2]}${(number[3] ?? '').padEnd(decimals, '0')}`);
  };
  const halfUp = (value, over) => {
    const whole = (2n * (value < 0n ? -value : value) + over) / (2n * over);
    return value < 0n ? -whole : whole;
  };
  const field = (line, name) => line.querySelector(`[data-${name}]`);
  const euros = (cents) => (Number(cents) / 100).toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' });

  const net = (line) => {
    const quantity = field(line, 'quantity').value.trim() === '' ? 1000n : parts(field(line, 'quantity').value, 3);
    const gross = halfUp(quantity * parts(field(line, 'price').value, 2), 1000n);
    return gross - halfUp(gross * parts(field(line, 'discount').value, 2), 10000n);
  };
  const rate = (line) => {
    if (field(line, 'treatment').value) return 0n;
    return field(line, 'vat').value === '' ? 2000n : parts(field(line, 'vat').value, 2);
  };
  const group = (line) => `${rate(line)} ${field(line, 'treatment').value} ${line.querySelector('[name$=category]').value || 'SERVICES'}`;

  const add = () => {
    const overall = parts(form.querySelector('[data-overall]').value, 2);
    const groups = new Map();
    lines.forEach((line) => {
      const known = groups.get(group(line)) ?? { rate: rate(line), treatment: field(line, 'treatment').value, base: 0n };
      groups.set(group(line), { ...known, base: known.base + net(line) });
    });
    const bases = new Map();
    groups.forEach((each) => {
      const key = `${each.rate} ${each.treatment}`;
      const base = each.base - halfUp(each.base * overall, 10000n);
      bases.set(key, { rate: each.rate, base: (bases.get(key)?.base ?? 0n) + base });
    });
    let before = 0n;
    let tax = 0n;
    bases.forEach((each) => {
      before += each.base;
      tax += halfUp(each.base * each.rate, 10000n);
    });
    form.querySelector('[data-net]').textContent = euros(before);
    form.querySelector('[data-tax]').textContent = euros(tax);
    form.querySelector('[data-total]').textContent = euros(before + tax);
  };

  // The first blank line is shown; the others wait for whoever needs them.
  const isBlank = (line) => [...line.querySelectorAll('input')].every((input) => input.value === '');
  const lastWritten = lines.reduce((last, line, at) => (isBlank(line) ? last : at), -1);
  lines.forEach((line, at) => { line.hidden = at > lastWritten + 1; });
  const refreshMore = () => { more.hidden = !lines.some((line) => line.hidden); };
  more.querySelector('button').addEventListener('click', () => {
    const next = lines.find((line) => line.hidden);
    next.hidden = false;
    next.querySelector('input').focus();
    refreshMore();
  });

  totals.hidden = false;
  refreshMore();
  form.addEventListener('input', add);
  add();
})();
