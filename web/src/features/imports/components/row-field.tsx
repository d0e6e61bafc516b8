import { Autocomplete, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { namesQuery } from '../api/get-names';
import type { ImportColumn } from '../api/types';
import { useImportTexts } from '../texts';

const LONG = 60;

/** What a file has in Dutch, whatever the reader's language. */
const WORDS = ['begeleider', 'coördinator', 'administratie', 'ja', 'nee', 'fiets', 'OV', 'scooter', 'auto'] as const;

interface Props {
  kind: string;
  column: ImportColumn;
  value: string;
  error: string | undefined;
  /** What a row is known by is not changed. */
  fixed: boolean;
  onChange: (value: string) => void;
}

/** One cell of a row: a text, a number, a day, a choice, or the name of something that the school has already. */
export function RowField(props: Props) {
  const { column, value, error, fixed, onChange } = props;
  const t = useImportTexts();
  const field = {
    label: column.label,
    description: column.explanation || undefined,
    required: column.required,
    error,
    value,
    readOnly: fixed,
  };
  if (column.form === 'NAME' && !fixed) return <NameField {...props} field={field} />;
  if (column.form === 'CHOICE') {
    const choices = column.choices.map((each) => {
      const word = WORDS.find((known) => known === each);
      return { value: each, label: word ? t(`choice.${word}`) : each };
    });
    return <NativeSelect {...field} data={[{ value: '', label: t('enter.choose') }, ...choices]} onChange={({ target }) => onChange(target.value)} />;
  }
  const typed = ({ target }: { target: { value: string } }) => onChange(target.value);
  if (column.form === 'TEXT' && column.example.length > LONG) return <Textarea {...field} autosize minRows={2} maxLength={4000} onChange={typed} />;
  return <TextInput {...field} type={column.form === 'DATE' ? 'date' : 'text'} inputMode={column.form === 'NUMBER' ? 'numeric' : undefined} maxLength={4000} onChange={typed} />;
}

function NameField({ kind, column, value, onChange, field }: Props & { field: object }) {
  const [words] = useDebouncedValue(value, 200);
  const { data = [] } = useQuery(namesQuery(kind, column.name, words));
  return <Autocomplete {...field} value={value} data={data} filter={({ options }) => options} onChange={onChange} />;
}
