import { browser } from 'wxt/browser';
import { COMMAND_KEY, type MarkAnswer, type MarkCommand, type MarkNews, NOTHING_MARKED } from './command.ts';
import { PageMarks } from './page-marks.ts';

/** What this script keeps between two commands, in the extension's own world of the page. */
interface World {
  [COMMAND_KEY]?: MarkCommand;
  policyLightsMarks?: PageMarks;
}

function follow(command: MarkCommand, marks: PageMarks) {
  switch (command.do) {
    case 'mark':
      return marks.mark(command.marks, command.first);
    case 'step':
      return marks.step(command.by);
    case 'clear':
      return marks.clear();
  }
}

/** Runs in the page: follows the command left under `COMMAND_KEY`. Never throws. */
export async function answerWithMarks(): Promise<MarkAnswer> {
  const world = globalThis as World;
  try {
    const command = world[COMMAND_KEY];
    if (!command) return { ok: true, marked: NOTHING_MARKED };
    world.policyLightsMarks ??= new PageMarks((marked) => {
      // Nobody listens where the panel is closed; that is no fault.
      browser.runtime.sendMessage({ policyLights: 'marked', marked } satisfies MarkNews).catch(() => undefined);
    });
    return { ok: true, marked: await follow(command, world.policyLightsMarks) };
  } catch (error) {
    return { ok: false, error: String(error) };
  }
}
