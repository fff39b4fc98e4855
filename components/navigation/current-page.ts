export type CurrentPage = 'page' | 'true' | undefined;

/** For `aria-current`: this very page, a page inside its section, or neither. */
export function currentPage(pathname: string, href: string, sections: readonly string[] = []): CurrentPage {
  if (pathname === href) return 'page';
  if (pathname === '/stories/new') return undefined;
  return [href, ...sections].some((section) => pathname.startsWith(`${section}/`)) ? 'true' : undefined;
}
