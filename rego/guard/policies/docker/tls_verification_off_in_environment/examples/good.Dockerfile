FROM node:22-bookworm-slim
COPY acme-ca.crt /usr/local/share/ca-certificates/acme-ca.crt
ENV NODE_ENV=production \
    NODE_EXTRA_CA_CERTS=/usr/local/share/ca-certificates/acme-ca.crt
COPY . /srv
USER node
CMD ["node", "/srv/server.js"]
