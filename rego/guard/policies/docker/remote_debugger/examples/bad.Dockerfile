FROM node:22-bookworm-slim
COPY . /srv
USER node
CMD ["node", "--inspect=0.0.0.0:9229", "/srv/server.js"]
