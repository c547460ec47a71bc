FROM golang:1.25 AS build
RUN go build -o /out/server ./cmd/server

FROM node:22-bookworm-slim AS build
RUN npm ci && npm run build

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /out/server /server
