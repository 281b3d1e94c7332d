const typing = 'input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable]';
const pressing = 'button, a, summary, input';

// Calls back with each key of `keys` that is not meant for what has the focus. The answer ends it.
export function listenForKeys(page, keys) {
  const wanted = new Set(keys);
  const heard = e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || !wanted.has(e.key) || e.target.closest?.(typing)) return;
    if ((e.key === ' ' || e.key === 'Enter') && e.target.closest?.(pressing)) return;
    e.preventDefault();
    if (!e.repeat) page.invokeMethodAsync('Press', e.key);
  };
  document.addEventListener('keydown', heard);
  return { stop() { document.removeEventListener('keydown', heard); } };
}

// Calls back when the network is there again.
export function listenForReturn(page) {
  window.addEventListener('online', () => page.invokeMethodAsync('Returned'));
}

export function isOnline() { return navigator.onLine; }

export function language() { return navigator.language; }

export function show(element) { element?.scrollIntoView({ block: 'start' }); }
