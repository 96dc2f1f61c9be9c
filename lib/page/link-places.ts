import type { Container } from './collect-blocks.ts';
import type { PageLink } from './policy-links.ts';

type Place = PageLink['place'];

const BY_REASON: Record<string, Place> = {
  footer: 'footer',
  form: 'form',
  banner: 'banner',
  navigation: 'menu',
  header: 'menu',
  aside: 'menu',
  language: 'menu',
};

/** Gives the function that tells in what part of the page a container stands: the innermost one around it. */
export function linkPlaces(containers: readonly Container[]): (container: number) => Place {
  const places: Place[] = [];
  for (const { parent, chrome } of containers) {
    const around = places[parent] ?? 'page';
    const own = BY_REASON[chrome?.reason ?? ''] ?? around;
    // The lists of links in a footer are marked as menus as well.
    places.push(own === 'menu' && (around === 'footer' || around === 'banner') ? around : own);
  }
  return (container) => places[container] ?? 'page';
}
