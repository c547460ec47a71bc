FROM node:22-bookworm-slim
WORKDIR /srv
COPY package.json package-lock.json ./
RUN npm config set cafile /usr/local/share/ca-certificates/acme-ca.crt && npm ci --omit=dev
USER node
