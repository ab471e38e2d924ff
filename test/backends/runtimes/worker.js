import { createGateway, jwtIdentity } from 'loyalty-widget/gateway';
import { memoryAdapter } from 'loyalty-widget/adapters/memory.js';

export default {
  fetch(request, env) {
    const gateway = createGateway({
      adapter: (options, environment) =>
        memoryAdapter({ ...options, member: environment.identity?.subject ?? '' }, { ...environment, runsIn: 'page' }),
      identity: [jwtIdentity({ keys: env.LOYALTY_SECRET, audience: 'loyalty' })],
      origins: ['https://shop.example'],
      basePath: '/loyalty',
    });
    return gateway.fetch(request);
  },
};
