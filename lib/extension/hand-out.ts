import type { ExportFormat } from '../export/formats.ts';
import type { Words } from '../i18n/words.ts';
import { copyText } from './copy.ts';
import type { Reading } from './read-and-analyse.ts';
import { saveFile } from './save-file.ts';

/** What a surface hands out of what it shows. Each throws where it shows no lights. */
export interface HandOut {
  /** Saves the summary as a file. */
  export(format: ExportFormat): Promise<void>;
  /** Puts the summary on the clipboard. Throws where the browser refuses. */
  copy(format: 'text' | 'markdown'): Promise<void>;
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
  async function prepare() {
    const { summary, page, rules, today, readAt } = ready();
    const code = await import('./exports.ts');
    const proof = await code.proofOf(page.blocks, rules, readAt);
    return { ...code, exported: { summary, blocks: page.blocks, proof }, options: { today, words, window } };
  }
  return {
    async export(format) {
      const { exported, options, exporters, fileName, pictureToPng } = await prepare();
      const { mime, extension, render } = exporters[format === 'png' ? 'svg' : format];
      const text = render(exported, options);
      const { document } = exported.summary;
      if (format === 'png') saveFile(fileName(document, options.today, format), await pictureToPng(text));
      else saveFile(fileName(document, options.today, extension), new Blob([text], { type: mime }));
    },
    async copy(format) {
      const { exported, options, exporters } = await prepare();
      await copyText(exporters[format].render(exported, options));
    },
  };
}
