/** The part of jsdom that the HTML export uses; jsdom brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: import('../export/safe-html.ts').WindowLike;
  }
}
