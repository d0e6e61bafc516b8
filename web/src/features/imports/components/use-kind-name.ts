import { useImportTexts } from '../texts';

/** The name of a list as a school calls it. */
export function useKindName(): (kind: string) => string {
  const t = useImportTexts();
  return (kind) => t(`kind.${kind}` as Parameters<typeof t>[0]);
}
