import { Stack, TextInput } from '@mantine/core';
import type { OwnPlace } from '../api/types';
import { useProposalTexts } from '../texts';

export interface Fields {
  place: OwnPlace;
  onChange: (changed: Partial<OwnPlace>) => void;
  errorOf: (field: keyof OwnPlace) => string | undefined;
}

const REQUIRED = ['companyName', 'street', 'houseNumber', 'postcode', 'town', 'contactFirstName', 'contactLastName', 'contactEmail'] as const;

/** Where it is, and who guides the student there. */
export function CompanyFields({ place, onChange, errorOf }: Fields) {
  const t = useProposalTexts();
  return (
    <Stack gap="md">
      {REQUIRED.map((each) => (
        <TextInput
          key={each}
          type={each === 'contactEmail' ? 'email' : 'text'}
          label={t(`field.${each}`)}
          required
          maxLength={each === 'houseNumber' ? 20 : 100}
          error={errorOf(each)}
          value={place[each]}
          onChange={({ target }) => onChange({ [each]: target.value })}
        />
      ))}
      <TextInput
        label={t('field.contactInfix')}
        maxLength={30}
        value={place.contactInfix ?? ''}
        onChange={({ target }) => onChange({ contactInfix: target.value || null })}
      />
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
