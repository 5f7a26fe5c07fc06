import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const ENGLISH = { lang: 1_033, codepage: 1_200 };

/** A Windows program that does nothing and says what it is: the packager writes the archive's hash beside its version. */
export function emptyWindowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues(ENGLISH, { ProductName: 'stub' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
