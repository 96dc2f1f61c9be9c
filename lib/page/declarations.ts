import { type Environment, plainText, type TreeElement } from './tree.ts';

/** What a page says of itself, as written; '' for what it does not say. */
export interface Declarations {
  title: string;
  /** The `href` of its `base`. */
  base: string;
  language: string;
  /** The pages that it declares to be in a language (`hreflang`). */
  alternates: { href: string; language: string }[];
}

const LONGEST_TITLE = 300;

/** Collects what a page says of itself, element by element in document order: what it says first counts. */
export class DeclarationReader {
  private title: string | null = null;
  private base: string | null = null;
  private language: string | null = null;
  private readonly alternates: Declarations['alternates'] = [];

  take(element: TreeElement, name: string, env: Environment): void {
    if (name === 'html') this.language ??= element.getAttribute('lang');
    else if (name === 'title') this.title ??= plainText(element, env, LONGEST_TITLE);
    else if (name === 'base') this.base ??= element.getAttribute('href');
    else if (name === 'a' || name === 'link') {
      const [href, language] = [element.getAttribute('href'), element.getAttribute('hreflang')];
      if (href && language) this.alternates.push({ href: href.trim(), language });
    }
  }

  finish(): Declarations {
    const { title, base, language, alternates } = this;
    return { title: title ?? '', base: base ?? '', language: language ?? '', alternates };
  }
}
