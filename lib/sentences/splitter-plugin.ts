import type { Plugin } from 'vite';

const SPLITTER = '\0compromise-splitter';

/**
 * Takes into the build of compromise only what `split-block.ts` uses: the code that tells where sentences end, and its list
 * of abbreviations. The package has no entry for that alone, so the module that stands in for `compromise/one` is put
 * together from the files behind it.
 */
export function splitterPlugin(): Plugin {
  let sources = '';
  return {
    name: 'policy-lights-splitter',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id !== 'compromise/one') return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      if (!found) return undefined;
      sources = `${found.id.slice(0, found.id.lastIndexOf('/'))}/1-one/tokenize`;
      return SPLITTER;
    },
    load(id) {
      if (id !== SPLITTER) return undefined;
      return `
        import splitSentences from '${sources}/methods/01-sentences/index.js';
        import isSentence from '${sources}/methods/01-sentences/is-sentence.js';
        import { abbreviations } from '${sources}/model/lexicon.js';
        const world = { methods: { one: { tokenize: { splitSentences, isSentence } } }, model: { one: { abbreviations } } };
        export default { world: () => world };`;
    },
  };
}
