import { PersonLine } from '@/components/person-line';
import { Pill } from '@/components/pill';
import { shortDate } from '@/lib/format/dates';
import type { Signer } from '../api/types';
import { useAgreementTexts } from '../texts';
import classes from './signer-list.module.css';

/** The circle of signers, in order: who has signed, and, unless nobody signs any more, who is next. */
export function SignerList({ signers, over }: { signers: Signer[]; over?: boolean }) {
  const t = useAgreementTexts();
  return (
    <ol className={classes.list} aria-label={t('signers')}>
      {signers
        .toSorted((a, b) => a.order - b.order)
        .map((signer) => (
          <li key={`${signer.party}-${signer.order}`} className={classes.signer}>
            <PersonLine
              name={signer.you ? t('you', { name: signer.name }) : signer.name}
              face={signer.name}
              tone={signer.state === 'SIGNED' ? 'green' : 'plain'}
              detail={signer.organisation || t(`party.${signer.party}`)}
              end={over && signer.state !== 'SIGNED' ? undefined : <SignerState signer={signer} />}
            />
          </li>
        ))}
    </ol>
  );
}

function SignerState({ signer: { state, signedAt, you } }: { signer: Signer }) {
  const t = useAgreementTexts();
  if (state === 'SIGNED') return <Pill tone="green">{t('signedOn', { date: signedAt ? shortDate(signedAt) : '' })}</Pill>;
  if (state === 'NEXT') return <Pill tone="sun">{t(you ? 'status.you' : 'status.next')}</Pill>;
  return <Pill>{t('status.later')}</Pill>;
}
