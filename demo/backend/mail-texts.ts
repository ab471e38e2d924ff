import type { ProgramDefinition } from './definition.js';
import { inLanguage, say, type Text, type View } from './text.js';

/** May hold `{program}`, `{order}` and `{points}`. */
interface MailText {
  subject: Text;
  body: Text;
}

const NEWSLETTER: MailText = {
  subject: { en: 'One click, and our news comes to you', da: 'Ét klik, så får du vores nyheder' },
  body: {
    en: 'You asked for the newsletter of {program}. Follow the link to confirm that this is your address; it works for 7 days. If it wasn’t you, do nothing and nothing comes.',
    da: 'Du har bedt om nyhedsbrevet fra {program}. Følg linket for at bekræfte, at det er din adresse; det virker i 7 dage. Var det ikke dig, skal du ikke gøre noget.',
  },
};

const CLAIM: MailText = {
  subject: { en: '{points} for order {order}', da: '{points} for ordre {order}' },
  body: {
    en: 'Follow the link to join {program}, and the {points} of order {order} are yours; it works for 7 days. If it wasn’t you, do nothing.',
    da: 'Følg linket for at blive medlem af {program}, så er de {points} fra ordre {order} dine; det virker i 7 dage. Var det ikke dig, skal du ikke gøre noget.',
  },
};

export function newsletterMail(program: ProgramDefinition, view: View) {
  return write(program, NEWSLETTER, view, {});
}

export function claimMail(
  program: ProgramDefinition,
  view: View,
  { order, points }: { order: string; points: number },
) {
  return write(program, CLAIM, view, { order, points: amountOfPoints(program, points, view) });
}

function write(program: ProgramDefinition, text: MailText, view: View, facts: Record<string, string>) {
  const known: Record<string, string> = { ...facts, program: say(program.name, view) };
  const fill = (sentence: string) => sentence.replace(/\{(\w+)\}/g, (hole, name: string) => known[name] ?? hole);
  return { subject: fill(say(text.subject, view)), body: fill(say(text.body, view)) };
}

/** E.g. "240 Beans". */
function amountOfPoints(program: ProgramDefinition, points: number, { locale }: View): string {
  const unit = inLanguage(program.points, locale);
  const name = unit[new Intl.PluralRules(locale).select(points)] ?? unit.other;
  return `${new Intl.NumberFormat(locale).format(points)} ${name}`;
}
