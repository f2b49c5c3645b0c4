// An open page shows anew what has changed in the house. Nothing that somebody is writing is ever taken from under their hands.
(() => {
  'use strict';
  const position = document.body.dataset.position;
  if (!position || !window.EventSource) return;
  // What answers a form stands at the address of the command; it, and a report, may say something once: they stay as they are.
  if (window.location.pathname.startsWith('/api/') || document.querySelector('[data-once]')) return;

  const AT_MOST_EVERY = 2000;
  const STILL_HERE_AFTER = 5000;
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const main = document.getElementById('content');
  const shown = window.location.pathname.match(uuid) ?? [];
  let told = position;
  let source;
  let waiting;
  let refreshed = 0;

  /** The page of one person does not change with another's; any other page may. */
  const concerns = (id) => !/^(person|membership)-/.test(id) || shown.length === 0 || shown.some((own) => id.endsWith(own));

  const changedByHand = (field) => {
    if (field.type === 'hidden') return false;
    if (field.matches('[type=checkbox], [type=radio]')) return field.checked !== field.defaultChecked;
    if (field.matches('select')) return [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== field.options[0]?.value;
    return field.value !== field.defaultValue;
  };
  const isBeingWrittenOn = () => [...main.querySelectorAll('input, select, textarea')].some((field) => field === document.activeElement || changedByHand(field))
    || document.querySelector('dialog[open]');

  const leadsTo = (one) => one.getAttribute('href');
  const alike = (held) => [...main.querySelectorAll(held.tagName)]
    .filter((one) => (leadsTo(held) ? leadsTo(one) === leadsTo(held) : one.isEqualNode(held)));

  /** What was unfolded stays so, and who had the focus keeps it. */
  const put = (fresh) => {
    const opened = [...main.querySelectorAll('details')].map((details) => details.open);
    const held = document.activeElement;
    const nth = main.contains(held) ? alike(held).indexOf(held) : -1;
    main.replaceChildren(...fresh.childNodes);
    main.querySelectorAll('details').forEach((details, at) => { if (opened[at]) details.open = true; });
    if (nth >= 0) (alike(held)[nth] ?? alike(held)[0])?.focus();
    window.htmx?.process(main);
    main.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true }));
    const news = document.getElementById('refreshed');
    if (news) news.textContent = news.dataset.words;
  };

  const refresh = async () => {
    waiting = undefined;
    refreshed = Date.now();
    if (isBeingWrittenOn()) {
      document.getElementById('changed').hidden = false;
      return;
    }
    const answer = await fetch(window.location.href, { headers: { 'Alveole-Refresh': 'true' }, redirect: 'error' }).catch(() => undefined);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('content');
    if (!fresh) return;
    if (isBeingWrittenOn()) document.getElementById('changed').hidden = false;
    else put(fresh);
  };

  const listen = () => {
    source = new EventSource(`/stream?since=${told}`);
    source.addEventListener('message', (event) => {
      told = event.lastEventId;
      if (concerns(event.data)) waiting ??= window.setTimeout(refresh, Math.max(0, refreshed + AT_MOST_EVERY - Date.now()));
    });
  };
  const stop = () => {
    source?.close();
    source = undefined;
  };

  // A page that nobody looks at listens to nothing; seen again, it asks what it has missed.
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : source ?? listen()));
  window.addEventListener('pagehide', stop);
  // Nor does a page that somebody is leaving, by a link or a form; a file that is taken leaves it where it is.
  window.addEventListener('beforeunload', () => {
    stop();
    window.clearTimeout(waiting);
    waiting = undefined;
    window.setTimeout(() => (document.hidden ? undefined : source ?? listen()), STILL_HERE_AFTER);
  });
  window.addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  if (!document.hidden) listen();
})();
