import { createCaller, type Caller } from './http.js';

/** What a test has to know of the shop that was made. */
export interface MedusaFacts {
  url: string;
  /** Of who may do everything. */
  email: string;
  password: string;
  /** Signs customers' tokens. */
  secret: string;
  publishableKey: string;
  region: string;
  /** Costs 0.01. */
  variant: string;
}

type Access = Pick<MedusaFacts, 'url' | 'email' | 'password' | 'secret'>;
type Id = { id: string };

/** One key, one region, one product. */
export async function seed(access: Access): Promise<MedusaFacts> {
  const call = await administrator(access);
  const { sales_channels: channels } = await call<{ sales_channels: Id[] }>('GET', '/admin/sales-channels');
  const channel = channels[0]!.id;
  const { api_key: key } = await call<{ api_key: Id & { token: string } }>('POST', '/admin/api-keys', {
    title: 'shop',
    type: 'publishable',
  });
  await call('POST', `/admin/api-keys/${key.id}/sales-channels`, { add: [channel] });
  const { region } = await call<{ region: Id }>('POST', '/admin/regions', {
    name: 'Denmark',
    currency_code: 'eur',
    countries: ['dk'],
    payment_providers: ['pp_system_default'],
  });
  return { ...access, publishableKey: key.token, region: region.id, variant: await createCent(call, channel) };
}

export async function administrator({ url, email, password }: Access): Promise<Caller> {
  const { token } = await createCaller(url)<{ token: string }>('POST', '/auth/user/emailpass', { email, password });
  return createCaller(url, { authorization: `Bearer ${token}` });
}

async function createCent(call: Caller, channel: string): Promise<string> {
  const { product } = await call<{ product: { variants: Id[] } }>('POST', '/admin/products', {
    title: 'Cent',
    status: 'published',
    options: [{ title: 'Size', values: ['One'] }],
    variants: [
      {
        title: 'One',
        options: { Size: 'One' },
        manage_inventory: false,
        prices: [{ amount: 0.01, currency_code: 'eur' }],
      },
    ],
    sales_channels: [{ id: channel }],
  });
  return product.variants[0]!.id;
}
