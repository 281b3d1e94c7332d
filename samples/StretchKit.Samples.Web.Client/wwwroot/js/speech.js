// Cues by the browser's own voice. A new one cuts the one before short: it would be late. A number of the countdown is dropped while a sentence is spoken.
export function say(text, language, yields) {
  if (!('speechSynthesis' in window) || (yields && speechSynthesis.speaking)) return;
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

export function hush() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}
