import { type APIResponse, expect, type Page } from '@playwright/test';

interface Day {
  date: string;
  minutes: number;
  note: string;
}

interface Week {
  id: string;
  week: string;
  version: number;
  state: string;
  days: Day[];
}

/** A student who writes hours and does not give up: what is not acknowledged is sent again, as the app on the phone does. */
export class Hours {
  readonly acknowledged = new Map<string, Day>();
  private written = 0;

  constructor(
    private readonly page: Page,
    private readonly internship: string,
    private readonly dates: string[],
  ) {}

  /** Writes one day after another until this has happened, and one more after it. */
  async writeUntil(happened: Promise<void>): Promise<void> {
    let done = false;
    const watched = happened.finally(() => (done = true));
    while (!done) await this.writeNext();
    await watched;
    await this.writeNext();
  }

  /** Hands a week in; also when it was taken but the answer got lost. */
  async handIn(date: string): Promise<void> {
    await untilAnswered(async () => {
      const { id, state, version } = await this.weekOf(date);
      if (state !== 'SUBMITTED') await this.change('post', `weeks/${id}/submission`, { version });
    });
  }

  /** What the service has now. */
  async days(): Promise<Map<string, Day>> {
    const weeks = await untilAnswered(() => this.weeks());
    const kept = weeks.flatMap((week) => week.days).filter(({ date }) => this.dates.includes(date));
    return new Map(kept.map(({ date, minutes, note }) => [date, { date, minutes, note }]));
  }

  async weekOf(date: string): Promise<Week> {
    const week = (await this.weeks()).find(({ days }) => days.some((day) => day.date === date));
    if (!week) throw new Error(`no week of ${date}`);
    return week;
  }

  private async writeNext(): Promise<void> {
    const number = this.written++;
    const date = this.dates[number % this.dates.length]!;
    const day = { date, minutes: 60 + (number % 400), note: `keer ${number}` };
    const { date: _, ...body } = day;
    await untilAnswered(() => this.change('put', `internships/${this.internship}/days/${date}`, { data: { kind: 'WORKED', ...body } }));
    this.acknowledged.set(date, day);
  }

  private async weeks(): Promise<Week[]> {
    const answer = await this.ask('get', `internships/${this.internship}/weeks`, { params: this.span() });
    return ((await answer.json()) as { items: Week[] }).items;
  }

  private span(): { from: string; to: string } {
    const dates = this.dates.toSorted();
    return { from: isoWeek(dates[0]!), to: isoWeek(dates.at(-1)!) };
  }

  private async ask(method: 'get' | 'put' | 'post', path: string, options: object): Promise<APIResponse> {
    const answer = await this.page.request[method](`/api/internship/${path}`, { ...options, timeout: 10_000 }).catch((error: unknown) => {
      throw new Away(String(error));
    });
    if (AWAY.includes(answer.status())) throw new Away(`${answer.status()}`);
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(200);
    return answer;
  }

  private async change(method: 'put' | 'post', path: string, options: { data?: object; version?: number }): Promise<void> {
    const cookies = await this.page.context().cookies();
    const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
    const { data, version } = options;
    const headers = { 'X-XSRF-TOKEN': token, ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) };
    await this.ask(method, path, { data, headers });
  }
}

/** What a client must send again: the system is away, or asks not to be hurried. */
const AWAY = [429, 502, 503, 504];

/** The system said, or showed by its silence, that it could not answer now. */
class Away extends Error {}

/** Tries until there is an answer; what is refused is not tried again. */
async function untilAnswered<T>(attempt: () => Promise<T>): Promise<T> {
  const answers: T[] = [];
  const answered = () =>
    attempt().then(
      (answer) => answers.push(answer) > 0,
      (error: unknown) => {
        if (error instanceof Away) return false;
        throw error;
      },
    );
  await expect.poll(answered, { timeout: 180_000, intervals: [50, 100, 250, 500] }).toBe(true);
  return answers[0]!;
}

function isoWeek(date: string): string {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const first = Date.UTC(day.getUTCFullYear(), 0, 1);
  return `${day.getUTCFullYear()}-W${String(Math.ceil(((day.getTime() - first) / 86_400_000 + 1) / 7)).padStart(2, '0')}`;
}
