import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from '@/components/card';
import { PersonLine } from '@/components/person-line';
import type { Contact } from '../api/types';
import { useCompanyTexts } from '../texts';
import { ContactDialog } from './contact-dialog';
import { useMayWrite } from './may-write';

/** The people to speak to at a company. */
export function ContactsCard({ companyId, contacts }: { companyId: string; contacts: Contact[] }) {
  const t = useCompanyTexts();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<Contact | 'new' | null>(null);
  return (
    <Card title={t('contacts')}>
      <Stack>
        {contacts.length === 0 && <Text>{t('contacts.none')}</Text>}
        {contacts.map((contact) => (
          <PersonLine
            key={contact.id}
            name={contact.name}
            detail={[contact.function, contact.email, contact.phone].filter(Boolean).join(' · ')}
            end={
              mayWrite && (
                <Button variant="subtle" leftSection={<IconPencil size={20} />} aria-label={t('contact.change', { name: contact.name })} onClick={() => setOpen(contact)}>
                  {t('change')}
                </Button>
              )
            }
          />
        ))}
        {mayWrite && (
          <Group>
            <Button variant="default" leftSection={<IconPlus size={20} />} onClick={() => setOpen('new')}>
              {t('contact.new')}
            </Button>
          </Group>
        )}
        {open && <ContactDialog companyId={companyId} known={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </Stack>
    </Card>
  );
}
