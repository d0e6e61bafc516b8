import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import classes from './state-table.module.css';
import { useSharedTexts } from './texts';

export interface Column<R> {
  key: string;
  label: string;
  cell: (row: R) => ReactNode;
}

interface Props<R> {
  label: string;
  columns: Column<R>[];
  rows: R[];
  keyOf: (row: R) => string;
  /** The name that the opening button says, for readers who hear the screen. */
  nameOf: (row: R) => string;
  /** What a row shows when it opens; without it rows don't open. */
  detail?: (row: R) => ReactNode;
  /** How many rows show of a long list until the reader asks for all. */
  first?: number;
}

/** A row per person or thing, with a head that stays in sight; a row opens to what lies behind it. Cards on a phone. */
export function StateTable<R>({ label, columns, rows, keyOf, nameOf, detail, first = rows.length }: Props<R>) {
  const t = useSharedTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  return (
    <div className={classes.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
            {detail && <td />}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, first)).map((row) => {
            const key = keyOf(row);
            const isOpen = open === key;
            return (
              <Fragment key={key}>
                <tr className={isOpen ? classes.open : undefined}>
                  {columns.map((column) => (
                    <td key={column.key} data-label={column.label}>
                      {column.cell(row)}
                    </td>
                  ))}
                  {detail && (
                    <td className={classes.end}>
                      <ActionIcon
                        aria-label={t('details', { name: nameOf(row) })}
                        aria-expanded={isOpen}
                        onClick={() => setOpen(isOpen ? null : key)}
                        color="gray"
                      >
                        <IconChevronDown size={20} className={`${classes.chevron} ${isOpen ? classes.turned : ''}`} />
                      </ActionIcon>
                    </td>
                  )}
                </tr>
                {detail && isOpen && (
                  <tr className={classes.open}>
                    <td colSpan={columns.length + 1}>{detail(row)}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {!all && rows.length > first && (
        <Button variant="default" m="sm" aria-label={`${t('showAll', { count: rows.length })}: ${label}`} onClick={() => setAll(true)}>
          {t('showAll', { count: rows.length })}
        </Button>
      )}
    </div>
  );
}
