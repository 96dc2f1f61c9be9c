import type { ExportFormat } from '../export/formats.ts';
import type { Words } from '../i18n/words.ts';
import { copyText } from './copy.ts';
import type { Reading } from './read-and-analyse.ts';
import { saveFile } from './save-file.ts';

/** What a surface hands out of what it shows. Each throws where it shows no lights. */
export interface HandOut {
  /** Saves the summary as a file. */
  export(format: ExportFormat): Promise<void>;
  /** Puts the summary on the clipboard, as text. Throws where the browser refuses. */
  copy(): Promise<void>;
}

/**
 * Export and copy for the state that a surface shows. Their code is loaded at the first use: the popup opens faster.
 * @param view the state
 * @param words in which language to write
 */
export function handOut(view: Reading | { state: 'reading' }, words: Words): HandOut {
  function ready() {
    if (view.state !== 'ready') throw new Error('There is no summary to hand out yet.');
    return view;
  }
  return {
    async export(format) {
      const { summary, today } = ready();
      const { exporters, fileName } = await import('./exports.ts');
      const { mime, extension, render } = exporters[format];
      saveFile(fileName(summary.document, today, extension), render(summary, { today, words, window }), mime);
    },
    async copy() {
      const { summary, today } = ready();
      const { toText } = await import('./exports.ts');
      await copyText(toText(summary, { today, words, colours: false }));
    },
  };
}
