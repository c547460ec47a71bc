FROM node:22-bookworm-slim
COPY . /srv
USER node
CMD ["node", "/srv/server.js"]
