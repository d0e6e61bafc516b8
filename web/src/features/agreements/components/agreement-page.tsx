import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { FileLink } from '@/components/file-link';
import { usePageTitle } from '@/components/page';
import { QueryView } from '@/components/query-view';
import { Reason } from '@/components/reason';
import { date } from '@/lib/format/dates';
import { useMe } from '@/lib/session/use-me';
import { agreementQuery, documentPath } from '../api/get-agreement';
import type { Agreement } from '../api/types';
import { useAgreementTexts } from '../texts';
import { AgreementQuestions } from './agreement-questions';
import classes from './agreement-page.module.css';
import { AskButton } from './ask-button';
import { CorrectButton } from './correct-button';
import { FileButton } from './file-button';
import { SheetPaper } from './sheet-paper';
import { SignBy } from './sign-by';
import { SignForm } from './sign-form';
import { SignerList } from './signer-list';

/** The agreement beside the circle of its signers, for everybody whom it concerns; also by a mail's link. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const query = useQuery(agreementQuery(id));
  return <QueryView query={query} whole>{(agreement) => <Desk agreement={agreement} />}</QueryView>;
}

function Desk({ agreement }: { agreement: Agreement }) {
  const t = useAgreementTexts();
  const signedIn = useMe() !== null;
  usePageTitle(`${t('document')} ${agreement.sheet.studentName}`);
  const { id, may } = agreement;
  return (
    <div className={classes.page}>
      <div className={classes.desk}>
        <SheetPaper sheet={agreement.sheet} />
      </div>
      <aside className={classes.side} aria-label={t('titleSign')}>
        <div>
          <h2>{t('titleSign')}</h2>
          <p className={classes.lead}>{useLead(agreement)}</p>
        </div>
        {agreement.endedOn && (
          <Reason>{t(agreement.endedOn < agreement.sheet.startsOn ? 'neverBegan' : 'endedOn', { date: date(agreement.endedOn) })}</Reason>
        )}
        <SignBy agreement={agreement} />
        <SignerList signers={agreement.signers} over={agreement.state === 'WITHDRAWN'} />
        <SignForm key={agreement.documentHash} agreement={agreement} />
        <div className={classes.row}>
          {may.ask && <AskButton id={id} />}
          <FileLink path={documentPath(id)} name="praktijkovereenkomst.pdf">
            {t('pdf')}
          </FileLink>
        </div>
        <AgreementQuestions questions={agreement.questions} />
        {may.correct && <CorrectButton key={agreement.version} agreement={agreement} />}
        <FileButton agreement={agreement} />
        <p className={classes.small}>{t('seal')}</p>
        {!signedIn && <p className={classes.small}>{t('linkNote')}</p>}
      </aside>
    </div>
  );
}

function useLead({ state, signers, may }: Agreement): string {
  const t = useAgreementTexts();
  if (state === 'WITHDRAWN') return t('lead.withdrawn');
  if (state === 'SIGNED') return t('lead.done');
  if (may.sign) return t('lead.you');
  return t('lead.other', { name: signers.find((signer) => signer.state === 'NEXT')?.name ?? '' });
}
