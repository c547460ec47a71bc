FROM golang:1.25 AS build
RUN go build -o /out/server ./cmd/server
COPY --from=build /out/server /usr/local/bin/server
USER 10001
