/** The part of jsdom that the HTML export and the tests use; jsdom brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { contentType?: string });
    readonly window: import('../export/safe-html.ts').WindowLike;
  }
}
