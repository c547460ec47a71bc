FROM python:3.12-slim
ENV HF_HOME=/var/cache/huggingface
COPY serve.py /srv/
USER 10001
CMD ["python", "/srv/serve.py"]
