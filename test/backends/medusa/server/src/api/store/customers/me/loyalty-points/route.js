const { getPoints } = require('../../../../../loyalty/points');

exports.GET = async (request, response) => {
  response.json({ points: await getPoints(request.scope, request.auth_context.actor_id) });
};
