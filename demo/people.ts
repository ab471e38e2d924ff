import type { Customer } from './session.js';

/** Someone to sign in as. Their history is made by the backend's seed. */
export interface Person extends Customer {
  key: string;
  email: string;
  /** What they show of the program. */
  role: string;
  about: string;
  picture: string;
}

export const PEOPLE: readonly Person[] = [
  {
    key: 'new',
    id: 'cus_new',
    name: 'Ida',
    email: 'ida@example.com',
    role: 'New member',
    about: 'Joined this morning. Nothing bought yet.',
    picture: '/pictures/ida.svg',
  },
  {
    key: 'regular',
    id: 'cus_regular',
    name: 'Jonas',
    email: 'jonas@example.com',
    role: 'Regular',
    about: 'A bag every other week, and one on its way.',
    picture: '/pictures/jonas.svg',
  },
  {
    key: 'vip',
    id: 'cus_vip',
    name: 'Astrid',
    email: 'astrid@example.com',
    role: 'Nightingale',
    about: 'Top of the flock. Brings her friends.',
    picture: '/pictures/astrid.svg',
  },
  {
    key: 'candidate',
    id: 'cus_candidate',
    name: 'Malthe',
    email: 'malthe@example.com',
    role: 'Not a member yet',
    about: 'Has an account, has not joined the flock.',
    picture: '/pictures/malthe.svg',
  },
  {
    key: 'blocked',
    id: 'cus_blocked',
    name: 'Bo',
    email: 'bo@example.com',
    role: 'Blocked',
    about: 'May look, but neither earn nor spend.',
    picture: '/pictures/bo.svg',
  },
];

export function customerOf({ id, name, email }: Person): Customer {
  return { id, name, email };
}

export function personByKey(key: string): Person | undefined {
  return PEOPLE.find((person) => person.key === key);
}

export function pictureOf({ id }: Customer): string {
  return PEOPLE.find((person) => person.id === id)?.picture ?? '/pictures/malthe.svg';
}
