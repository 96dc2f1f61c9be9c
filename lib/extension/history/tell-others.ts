const CHANNEL = 'history';

/** Tells the other windows that the history has changed. */
export function tellOthers(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/**
 * Calls back whenever another window has changed the history.
 * @returns stops it
 */
export function onChangeElsewhere(tell: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', tell);
  return () => channel.close();
}
