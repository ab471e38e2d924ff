import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import type { ChildProcess } from 'node:child_process';
import { freePort } from '../../backend/postgres.js';
import { signJwt } from '../../../src/gateway/index.js';
import { folderOf } from '../backend.js';
import { start, stop, tailOf } from '../children.js';

const secret = 'a secret that only the shop and its gateway know';
const audience = 'loyalty';
const PATIENCE = 60_000;

const config = (port: number): string => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "gateway", worker = .gateway)],
  sockets = [(name = "http", address = "127.0.0.1:${String(port)}", http = (), service = "gateway")]
);
const gateway :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  bindings = [(name = "LOYALTY_SECRET", text = "${secret}")],
  compatibilityDate = "2026-01-01"
);
`;

describe('the gateway on a worker runtime', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loyalty-worker-'));
  let worker: ChildProcess;
  let url = '';

  before(async () => {
    await build({
      entryPoints: [resolve(import.meta.dirname, 'worker.js')],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      conditions: ['worker'],
    });
    const port = await freePort();
    writeFileSync(join(folder, 'config.capnp'), config(port));
    const program = join(folderOf('runtimes'), 'node_modules/.bin/workerd');
    worker = start(program, ['serve', join(folder, 'config.capnp')], { stdio: ['ignore', 'pipe', 'pipe'] });
    url = `http://127.0.0.1:${String(port)}/loyalty/v1`;
    const printed = tailOf(worker);
    for (const until = Date.now() + PATIENCE; ; await pause(100)) {
      if (await fetch(url).catch(() => undefined)) return;
      if (worker.exitCode !== null || Date.now() > until) throw new Error(`workerd did not start:\n${printed()}`);
    }
  });

  after(async () => {
    await stop(worker);
    rmSync(folder, { recursive: true });
  });

  it('answers a guest', async () => {
    const response = await fetch(`${url}/load?locale=en`);
    assert.equal(response.status, 200);
    const { member } = (await response.json()) as { member: { state: string } };
    assert.equal(member.state, 'guest');
  });

  it('answers who the token names, and takes a redeem of theirs', async () => {
    const { token } = await signJwt({ subject: 'alex' }, { secret, audience });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const load = (await (await fetch(`${url}/load?locale=en`, { headers })).json()) as {
      program: { rewards: { id: string; points: number }[] };
      member: { name?: string; points: { available: number } };
    };
    assert.equal(load.member.name, 'Alex');
    const reward = load.program.rewards.find(({ points }) => points <= load.member.points.available);
    const redeemed = await fetch(`${url}/redemptions`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ reward: reward?.id, points: reward?.points, locale: 'en' }),
    });
    assert.equal(((await redeemed.json()) as { state: string }).state, 'done');
  });

  it('refuses a token that nobody signed', async () => {
    const response = await fetch(`${url}/load?locale=en`, { headers: { authorization: 'Bearer x.y.z' } });
    assert.equal(response.status, 401);
  });
});
