FROM alpine:3.22
RUN wget -O /usr/local/bin/kubectl https://dl.example.com/release/v1.34.1/bin/linux/amd64/kubectl \
 && chmod +x /usr/local/bin/kubectl
USER 10001
