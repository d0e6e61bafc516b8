import { Stack, TextInput } from '@mantine/core';
import type { OwnPlace } from '../api/types';
import { useProposalTexts } from '../texts';

export interface Fields {
  place: OwnPlace;
  onChange: (changed: Partial<OwnPlace>) => void;
  errorOf: (field: keyof OwnPlace) => string | undefined;
}

const FIELDS = ['companyName', 'street', 'houseNumber', 'postcode', 'town', 'contactFirstName', 'contactInfix', 'contactLastName', 'contactEmail'] as const;
const LONGEST: Partial<Record<keyof OwnPlace, number>> = { houseNumber: 20, contactInfix: 30 };

/** Where it is, and who guides the student there. */
export function CompanyFields({ place, onChange, errorOf }: Fields) {
  const t = useProposalTexts();
  return (
    <Stack gap="md">
      {FIELDS.map((each) => (
        <TextInput
          key={each}
          type={each === 'contactEmail' ? 'email' : 'text'}
          label={t(`field.${each}`)}
          required={each !== 'contactInfix'}
          maxLength={LONGEST[each] ?? 100}
          error={errorOf(each)}
          value={place[each] ?? ''}
          onChange={({ target }) => onChange({ [each]: target.value || (each === 'contactInfix' ? null : '') })}
        />
      ))}
      <TextInput
        label={t('field.leerbedrijfId')}
        description={t('field.leerbedrijfId.hint')}
        inputMode="numeric"
        maxLength={9}
        error={errorOf('leerbedrijfId')}
        value={place.leerbedrijfId ?? ''}
        onChange={({ target }) => onChange({ leerbedrijfId: target.value || null })}
      />
    </Stack>
  );
}
