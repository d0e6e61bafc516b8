import { Facts } from '@/components/facts';
import { date } from '@/lib/format/dates';
import { number } from '@/lib/format/numbers';
import type { Sheet } from '../api/types';
import { useAgreementTexts } from '../texts';
import classes from './sheet-paper.module.css';

/** The agreement's facts as a sheet of paper. */
export function SheetPaper({ sheet }: { sheet: Sheet }) {
  const t = useAgreementTexts();
  const { programmeName, crebo, level, leerweg, companyName, companyAddress, leerbedrijfId } = sheet;
  return (
    <article className={classes.paper}>
      <div className={classes.top}>
        <span className={classes.school}>{sheet.schoolName}</span>
        <span>{t('sheet', { number: sheet.number ?? 1 })}</span>
      </div>
      <h1 className={classes.title}>{t('document')}</h1>
      <Facts
        facts={[
          [t('fact.student'), <strong key="student">{sheet.studentName}</strong>],
          [t('fact.programme'), t('fact.programmeValue', { name: programmeName, crebo, level, leerweg })],
          [t('fact.company'), t('fact.companyValue', { name: companyName, address: companyAddress, id: leerbedrijfId })],
          [t('fact.place'), sheet.placeTitle],
          [t('fact.period'), t('fact.periodValue', { from: date(sheet.startsOn), until: date(sheet.endsOn), count: sheet.daysPerWeek })],
          [t('fact.hours'), t('fact.hoursValue', { count: number(sheet.requiredMinutes / 60) })],
          [t('fact.workProcesses'), sheet.workProcesses.join(', ')],
          [t('fact.trainer'), sheet.trainerName],
          [t('fact.supervisor'), sheet.supervisorName],
        ]}
      />
      <h2 className={classes.what}>{t('what')}</h2>
      <p className={classes.text}>{t('whatText')}</p>
    </article>
  );
}
