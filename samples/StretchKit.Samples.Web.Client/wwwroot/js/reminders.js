// The stream of reminders, while there is a network; and the browser's own notifications, where they are allowed.
const seenKey = 'stretchkit.reminders-seen';

export function listen(page) {
  const seen = new Set(read());
  let stream = null;
  const open = () => {
    if (stream || !navigator.onLine) return;
    stream = new EventSource('api/stream');
    stream.addEventListener('reminder', e => {
      if (seen.has(e.lastEventId)) return;
      seen.add(e.lastEventId);
      keep([...seen].slice(-100));
      page.invokeMethodAsync('Come', e.data);
    });
    stream.addEventListener('changed', () => page.invokeMethodAsync('Change'));
    stream.addEventListener('error', () => { if (!navigator.onLine) close(); });
  };
  const close = () => { stream?.close(); stream = null; };
  window.addEventListener('online', open);
  window.addEventListener('offline', close);
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', open);
  open();
}

// 'granted', 'denied', 'default', or 'none' where the browser has no notifications.
export function permission() { return 'Notification' in window ? Notification.permission : 'none'; }

export async function ask() { return 'Notification' in window ? await Notification.requestPermission() : 'none'; }

export function notify(title, body, tag) {
  if (permission() !== 'granted' || !document.hidden) return;
  try {
    const shown = new Notification(title, { body, tag });
    shown.onclick = () => { window.focus(); shown.close(); };
  } catch {
    // Some phones allow notifications to service workers alone; the page itself still shows it.
  }
}

export function zone() { return Intl.DateTimeFormat().resolvedOptions().timeZone; }

function read() {
  try { return JSON.parse(sessionStorage.getItem(seenKey) ?? '[]'); } catch { return []; }
}

function keep(ids) {
  try { sessionStorage.setItem(seenKey, JSON.stringify(ids)); } catch { /* It may be shown once more after a reload. */ }
}
