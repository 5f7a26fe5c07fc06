import { LANGUAGES, type Language } from '../../../shared/model/format.ts';

/** A page of the guide, as it lies in docs/guide. */
export interface GuidePage {
  /** Its file's name without ending. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The page that everybody begins with. */
export const FIRST_PAGE = 'first-map';

/** From a first map to the finer things, then with others; a page that is not named here comes after them. */
const ORDER = [
  FIRST_PAGE,
  ...['emotion', 'feelings', 'table', 'own-things', 'notes-and-filter', 'branches', 'blueprint', 'copying'],
  ...['together', 'agreeing', 'present', 'settings'],
];

const TEXTS = import.meta.glob<string>('../../../docs/guide/*/*.md', { query: '?raw', import: 'default' });
const PICTURES = import.meta.glob<string>('../../../docs/guide/*/pictures/*.png', { query: '?url', import: 'default', eager: true });

const PLACE = /\/guide\/([^/]+)\/([^/]+)\.md$/;

/** All pages in a language, in the order of reading. They are part of the program: no network is asked. */
export async function guidePages(language: string): Promise<readonly GuidePage[]> {
  const spoken: Language = LANGUAGES.find((one) => one === language) ?? 'en';
  const pages = Object.entries(TEXTS).flatMap(([path, load]) => {
    const [, folder, name = ''] = PLACE.exec(path) ?? [];
    return folder === spoken ? [load().then((text) => ({ name, title: titleOf(text) || name, text }))] : [];
  });
  const rank = ({ name }: GuidePage) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return (await Promise.all(pages)).sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, spoken));
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

/** Where a picture of a page lies in the built program; null: the page names one that is not there. */
export function guidePicture(language: string, href: string): string | null {
  return PICTURES[`../../../docs/guide/${language}/${href}`] ?? null;
}
