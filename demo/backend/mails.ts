import type { Mail } from './backend.js';
import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { claimMail, newsletterMail } from './mail-texts.js';
import { viewFor } from './text.js';
import { hashToken, newToken } from './tokens.js';

/** How long an e-mail's link works; the texts say so too. */
export const LINK_DAYS = 7;

/** `purpose` says what its link confirms: a member's newsletter rule, or a guest's order with so many points. */
export type NewMail = { to: string; locale: string } & (
  | { purpose: 'newsletter'; member: string; rule: string }
  | { purpose: 'claim'; order: string; points: number; marketing: boolean }
);

/** E-mails sent, newest first. */
export async function mails({ database, program }: Context): Promise<Mail[]> {
  const sent = await database.query<Omit<Mail, 'id' | 'at'> & { id: number; at: Date }>(
    'SELECT id, recipient AS to, at, subject, body, token FROM mails WHERE program = $1 ORDER BY id DESC',
    [program.id],
  );
  return sent.map((mail) => ({ ...mail, id: String(mail.id), at: mail.at.toISOString() }));
}

/** Sends an e-mail with a link to confirm. */
export async function sendMail(context: Context, transaction: Queryable, mail: NewMail): Promise<void> {
  const { program } = context;
  const token = newToken();
  await noteConfirmation(context, transaction, mail, token);
  const view = viewFor(program, { locale: mail.locale });
  const { subject, body } = mail.purpose === 'claim' ? claimMail(program, view, mail) : newsletterMail(program, view);
  await transaction.query(
    'INSERT INTO mails (program, recipient, at, subject, body, token) VALUES ($1, $2, $3, $4, $5, $6)',
    [program.id, mail.to, context.now(), subject, body, token],
  );
}

async function noteConfirmation(
  { program, now }: Context,
  transaction: Queryable,
  mail: NewMail,
  token: string,
): Promise<void> {
  const subject =
    mail.purpose === 'claim' ? [null, null, mail.order, mail.marketing] : [mail.member, mail.rule, null, false];
  await transaction.query(
    `INSERT INTO confirmations
       (token_hash, program, purpose, expires_at, member, rule, order_number, marketing)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [hashToken(token), program.id, mail.purpose, addDays(now(), LINK_DAYS), ...subject],
  );
}
