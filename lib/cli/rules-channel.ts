import type { PackedRules } from '../rules/packed-rules.ts';

/**
 * The channel between the thread that compiles the rules and those that use them. The others start at the same time, load
 * their code meanwhile, and ask.
 */
const NAME = 'policy-lights-rules';

/** Gives the rules to every thread that has asked or will ask. @returns stops that */
export function offerRules(packed: Promise<PackedRules>): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = async ({ data }) => {
    if (data === 'wanted') channel.postMessage(await packed);
  };
  return () => channel.close();
}

/** Asks for the rules and waits for them. */
export async function askForRules(): Promise<PackedRules> {
  const channel = new BroadcastChannel(NAME);
  const given = new Promise<PackedRules>((resolve) => {
    channel.onmessage = ({ data }) => {
      if (data !== 'wanted') resolve(data as PackedRules);
    };
  });
  channel.postMessage('wanted');
  return given.finally(() => channel.close());
}
