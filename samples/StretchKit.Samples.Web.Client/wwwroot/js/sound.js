// Cues as short tones: [hertz, seconds after now, seconds long] each.
const tones = {
  count: [[440, 0, .09]],
  begin: [[660, 0, .12], [880, .13, .22]],
  change: [[520, 0, .16]],
  half: [[600, 0, .08], [600, .14, .08]],
  done: [[523, 0, .18], [659, .18, .18], [784, .36, .4]],
};

let context = null;

// Browsers allow sound after the person has pressed something; this is called then.
export function allowSound() {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') context.resume();
  } catch { context = null; }
}

export function sound(name) {
  if (!context || context.state !== 'running') return;
  for (const [pitch, after, length] of tones[name] ?? []) {
    const tone = context.createOscillator(), loudness = context.createGain();
    const start = context.currentTime + after;
    tone.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, start);
    loudness.gain.linearRampToValueAtTime(.18, start + .01);
    loudness.gain.exponentialRampToValueAtTime(.001, start + length);
    tone.connect(loudness).connect(context.destination);
    tone.start(start);
    tone.stop(start + length + .02);
  }
}
