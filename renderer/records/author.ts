import type { Profile } from '../../shared/contract/desk-contract.ts';
import type { RecordOfKind, Records } from '../../shared/model/kinds.ts';

export interface Signature {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
}

/** Who edits here: the profile of this machine, or nobody known. */
export interface Author {
  readonly id: string | null;
  readonly hasEdited: boolean;
  /** As others see them. */
  readonly shown: Pick<Signature, 'name' | 'colour'>;
  /**
   * Called at every edit. The person as the file should have them, where it does not; null: it does, or nobody has said
   * who they are (then they are asked, once).
   */
  edits(records: Records): Signature | null;
  set(profile: Profile): void;
}

const NOBODY = { name: '', colour: '#626a80' };

export function createAuthor(first: Profile | null, ask: () => void): Author {
  let profile = first;
  let hasEdited = false;
  return {
    get id() {
      return profile?.person ?? null;
    },
    get hasEdited() {
      return hasEdited;
    },
    get shown() {
      return profile ?? NOBODY;
    },
    edits(records) {
      const isFirst = !hasEdited;
      hasEdited = true;
      if (profile && !profile.asked && isFirst) ask();
      if (!profile?.asked) return null;
      const { person: id, name, colour } = profile;
      return isSigned(records.person.get(id), name, colour) ? null : { id, name, colour };
    },
    set(next) {
      profile = next;
    },
  };
}

function isSigned(person: RecordOfKind<'person'> | undefined, name: string, colour: string): boolean {
  return person !== undefined && !person.deleted && person.name === name && person.colour === colour;
}
