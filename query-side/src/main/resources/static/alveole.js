// What the keyboard adds to pages that work without it: every gesture here has a link or a button on the screen.
(() => {
  'use strict';
  const typing = (where) => where.closest('input, select, textarea, [contenteditable]');
  const go = (letter) => ({ a: '/', m: '/members', e: '/deadlines' })[letter];
  let afterG = false;

  const rows = () => [...document.querySelectorAll('main tbody tr')].filter((row) => row.querySelector('a[href]'));
  const step = (by) => {
    const all = rows();
    const here = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.max(0, Math.min(all.length - 1, here + by))];
    if (next) next.querySelector('a[href]').focus();
  };

  const open = {
    '/': () => document.getElementById('search')?.focus(),
    '?': () => document.getElementById('keys')?.showModal(),
    n: () => document.querySelector('main [data-new]')?.click(),
    j: () => step(1),
    k: () => step(-1),
  };

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelectorAll('details.drop[open]').forEach((drop) => { drop.open = false; });
    if (event.key === 'Enter' && event.ctrlKey) {
      event.target.closest('form')?.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (afterG && go(event.key)) {
      window.location.assign(document.querySelector(`nav.side a[href^="${go(event.key)}"]`)?.href ?? go(event.key));
    } else if (open[event.key]) {
      event.preventDefault();
      open[event.key]();
    }
    afterG = event.key === 'g';
  });

  // On a narrow screen the places stand in one line: where one is, is in sight.
  const side = document.querySelector('nav.side');
  const here = side?.querySelector('[aria-current]')?.getBoundingClientRect();
  if (here) side.scrollLeft += here.left - side.getBoundingClientRect().left - (side.clientWidth - here.width) / 2;

  // On a narrow screen a row stands as lines: each cell says which column it is of.
  const label = (table) => {
    const titles = [...table.querySelectorAll('thead th')].map((title) => {
      const alone = title.cloneNode(true);
      alone.querySelectorAll('.help').forEach((help) => help.remove());
      return alone.textContent.trim();
    });
    table.querySelectorAll('tbody tr').forEach((row) => [...row.cells].forEach((cell, at) => {
      if (at > 0 && titles[at] && cell.colSpan === 1 && cell.textContent.trim()) cell.dataset.label = titles[at];
    }));
  };
  document.querySelectorAll('main table').forEach(label);
  document.addEventListener('htmx:load', (event) => event.target.querySelectorAll?.('table').forEach(label));

  // What was just recorded is taken back while it is fresh; after that it is corrected, with a reason.
  const hideUndo = () => { if (document.getElementById('undo')) document.getElementById('undo').hidden = true; };
  window.setTimeout(hideUndo, 30000);

  // One drop at a time, closed by a click elsewhere.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.drop[open]').forEach((drop) => {
      if (!drop.contains(event.target)) drop.open = false;
    });
    if (!event.target.closest('form.search')) document.getElementById('found')?.replaceChildren();
  });
})();
