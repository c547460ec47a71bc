FROM alpine:3.22
RUN wget -O /usr/local/bin/kubectl https://dl.example.com/release/v1.34.1/bin/linux/amd64/kubectl \
 && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  /usr/local/bin/kubectl" | sha256sum -c \
 && chmod +x /usr/local/bin/kubectl
USER 10001
