import { expect } from '@open-wc/testing';
import { calendarFile, downloadEvent, type CalendarEntry } from '../../src/elements/calendar.js';
import { downloadOf } from './download.js';

const ENTRY: CalendarEntry = {
  id: 'seat1',
  title: 'Tasting evening',
  starts: '2026-12-03T18:00:00+01:00',
  ends: '2026-12-03T20:00:00+01:00',
  place: 'Nørrebrogade 12, Copenhagen',
};

const linesOf = (entry: CalendarEntry): string[] =>
  calendarFile(entry, Date.parse('2026-11-23T08:00:00Z'), 'shop.test').split('\r\n');

describe('a calendar file', () => {
  it('has the entry with its times in UTC and an id of its own', () => {
    const lines = linesOf(ENTRY);
    expect(lines).to.include.members([
      'UID:seat1@shop.test',
      'DTSTAMP:20261123T080000Z',
      'DTSTART:20261203T170000Z',
      'DTEND:20261203T190000Z',
      'SUMMARY:Tasting evening',
    ]);
    expect([lines[0], lines.at(-2), lines.at(-1)]).to.eql(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
  });

  it('leaves out what is not known', () => {
    const { id, title, starts } = ENTRY;
    const file = linesOf({ id, title, starts }).join('\n');
    expect(file).not.to.match(/DTEND|LOCATION/);
  });

  it('escapes what has a meaning in it, so that no text adds a line', () => {
    const lines = linesOf({ ...ENTRY, title: 'One; two, \\three\r\nBEGIN:VEVENT' });
    expect(lines).to.include('SUMMARY:One\\; two\\, \\\\three\\nBEGIN:VEVENT');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.length(1);
  });

  it('folds long lines at 75 octets without cutting a character', () => {
    const about = 'Ærø på vej 🫘 '.repeat(20);
    const lines = linesOf({ ...ENTRY, about });
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    expect(lines.join('\r\n').replaceAll('\r\n ', '')).to.contain(`DESCRIPTION:${about}`);
  });

  it('is handed to the browser under the name of what it is about', async () => {
    const file = await downloadOf(() => {
      downloadEvent(ENTRY);
    });
    expect([file.name, file.type]).to.eql(['Tasting-evening.ics', 'text/calendar']);
    expect(await file.text()).to.contain('SUMMARY:Tasting evening\r\n');
  });
});
