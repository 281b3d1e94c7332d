// What the pages ask of the browser, and the library cannot know. All of it is loaded at once, so that nothing is asked for later.
export { read, write, forget } from './store.js';
export { say, hush } from './speech.js';
export { sound, allowSound } from './sound.js';
export { keepAwake, letSleep } from './wake.js';
export { listenForKeys, listenForReturn, isOnline, language, show } from './page.js';
