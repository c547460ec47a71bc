FROM node:22-bookworm-slim
WORKDIR /srv
COPY package.json package-lock.json ./
RUN npm config set strict-ssl false && npm ci --omit=dev
USER node
