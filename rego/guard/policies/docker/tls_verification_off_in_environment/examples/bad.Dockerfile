FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    NODE_TLS_REJECT_UNAUTHORIZED=0
COPY . /srv
USER node
CMD ["node", "/srv/server.js"]
