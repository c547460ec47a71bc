FROM alpine:3.22
RUN wget -O /usr/local/bin/agent https://downloads.example.com/agent-1.4.2
USER 10001
