// Keeps the screen on while a routine plays. The browser takes that back when the page is hidden, so it is asked again on return.
let wanted = false, lock = null;

async function ask() {
  if (!wanted || lock || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
  try {
    const got = await navigator.wakeLock.request('screen');
    if (!wanted) { got.release(); return; }
    lock = got;
    lock.addEventListener('release', () => { lock = null; });
  } catch { /* the browser may refuse, as it does on a low battery */ }
}

document.addEventListener('visibilitychange', ask);

export function keepAwake() { wanted = true; return ask(); }

export function letSleep() {
  wanted = false;
  lock?.release();
  lock = null;
}
