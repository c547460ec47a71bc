FROM python:3.12-slim
RUN umask 027 && mkdir /models
COPY --chmod=0640 model.bin /models/
USER 10001
CMD ["serve"]
