/** A wrong field as a problem detail (RFC 9457) names it. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldProblem[];
}

/** The answer of a service that refused or failed; its text is already in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly errors: FieldProblem[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.detail ?? body.title ?? '');
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.errors = body.errors ?? [];
  }

  /** The text for one field of a form, if the service named it. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field)?.message;
  }
}

/** The service was not reached at all: no network, or the answer got lost. */
export class Unreachable extends Error {}

/** Whether trying again later may help without anybody changing something. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && (error.status >= 500 || error.status === 429));
}

/** Whether it is the reader's own session that ended. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}

/** Whether what a mail's link was for is settled or off, without the link. */
export function isSettledLink(error: unknown): boolean {
  return error instanceof ApiProblem && error.type === 'urn:problem:link-settled';
}

/** Whether a mail's link has done its work already. */
export function isUsedLink(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 410;
}
