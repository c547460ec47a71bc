FROM alpine:3.22
RUN apk add --no-cache curl=8.14.1-r2
USER 10001
