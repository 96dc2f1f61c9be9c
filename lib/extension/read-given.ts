import { startAnalyser } from './analyse-in-worker.ts';
import { judge, type Reading } from './read-and-analyse.ts';

/**
 * Reads what the person dropped or pasted: HTML, Markdown or plain text, told by its content.
 * @param source the file or the text
 * @returns what to show: lights, or why there are none. Never throws.
 */
export async function readGiven(source: Blob | string): Promise<Reading> {
  const analyser = startAnalyser();
  try {
    const bytes = new Uint8Array(await new Blob([source]).arrayBuffer());
    return judge(await analyser.analyse({ bytes }), true);
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    analyser.stop();
  }
}
